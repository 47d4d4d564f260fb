export type Theme = 'system' | 'light' | 'dark';

const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** The reader's theme: kept in the browser where storage is allowed, else for this visit. */
class ThemeChoice {
  current = $state<Theme>('system');

  /** Reads what the head script has already applied. */
  restore(): void {
    const applied = document.documentElement.dataset.theme;
    this.current = themes.find((theme) => theme === applied) ?? 'system';
  }

  choose(theme: Theme): void {
    this.current = theme;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Storage is blocked: the choice holds for this visit.
    }
  }
}

export const themeChoice = new ThemeChoice();
