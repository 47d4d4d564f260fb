// Runs before the first paint: the reader's theme, and a veil over the charts of a filtered address
// until they are redrawn, so that nobody sees the unfiltered chart for a moment.
(() => {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage is blocked: the system's theme stands.
  }
  if (location.search.length > 1) {
    root.dataset.veil = 'drawn-soon';
    setTimeout(() => {
      if (root.dataset.veil) root.dataset.veil = 'late';
    }, 15000);
  }
})();
