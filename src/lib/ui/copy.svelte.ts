/** Copies texts, and says in words whether it was done: show `said` in a `role="status"`. */
export class Copier {
  said = $state('');

  /**
   * @param name what is copied, as the sentence begins: `Link`
   * @param shown where the text stands: it is selected where the browser does not allow copying
   */
  async copy(name: string, text: string, shown?: HTMLElement | null): Promise<void> {
    this.said = '';
    try {
      await navigator.clipboard.writeText(text);
      this.said = `${name} copied.`;
    } catch {
      if (shown) select(shown);
      this.said = shown
        ? 'The browser did not allow copying: the text is selected, copy it by hand.'
        : 'The browser did not allow copying: select the text and copy it by hand.';
    }
  }
}

function select(shown: HTMLElement): void {
  if (shown instanceof HTMLTextAreaElement) {
    shown.focus();
    shown.select();
  } else getSelection()?.selectAllChildren(shown);
}
