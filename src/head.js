// Runs before the first paint: the theme, and a veil over the charts of a filtered address until they are redrawn, so that
// nobody sees the unfiltered chart for a moment.
(() => {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const asked = /\/embed\//.test(location.pathname) ? query.get('theme') : storedTheme();
  if (asked === 'light' || asked === 'dark') root.dataset.theme = asked;
  query.delete('theme');
  query.delete('v');
  if (query.size) {
    root.dataset.veil = 'drawn-soon';
    setTimeout(() => {
      if (root.dataset.veil) root.dataset.veil = 'late';
    }, 15000);
  }

  function storedTheme() {
    try {
      return localStorage.getItem('theme');
    } catch {
      // Storage is blocked: the system's theme stands.
      return null;
    }
  }
})();
