/** A notebook's cells as they were drawn → HTML that says the same without any script. */

/** What is chosen in a form stands in properties, which HTML does not hold; and nothing answers until the notebook runs. */
export function staticHtml(document: Document): string {
  for (const input of document.querySelectorAll('input')) {
    input.setAttribute('value', input.value);
    input.toggleAttribute('checked', input.checked);
    input.disabled = true;
  }
  for (const option of document.querySelectorAll('option'))
    option.toggleAttribute('selected', option.selected);
  for (const control of document.querySelectorAll('select, button'))
    control.toggleAttribute('disabled', true);
  return document.querySelector('main')?.innerHTML ?? '';
}
