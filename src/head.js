// Runs before the first paint: the theme, and a veil over the charts of a filtered address until they are redrawn, so that
// nobody sees the unfiltered chart for a moment. A board that begins with a whole chart is given that of its question's frame, until
// its own is drawn.
(() => {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const asked = /\/embed\//.test(location.pathname) ? query.get('theme') : storedTheme();
  if (asked === 'light' || asked === 'dark') root.dataset.theme = asked;
  query.delete('theme');
  query.delete('v');
  const board = /\/(embed\/)?board\/$/.exec(location.pathname) && location.hash.length > 1;
  if (board) lendFirstChart();
  if (query.size || board) {
    root.dataset.veil = 'drawn-soon';
    setTimeout(() => {
      if (root.dataset.veil) root.dataset.veil = 'late';
    }, 15000);
  }

  function lendFirstChart() {
    const [, question = ''] =
      /^#(?:(?:title|columns|text)=[^&]*&)*figure=([a-z-]+)(?:;wide)?(?:&|$)/.exec(location.hash) ?? [];
    addEventListener('DOMContentLoaded', async () => {
      const place = document.querySelector('[data-first-chart]');
      if (!place?.getAttribute('data-first-chart')?.split(' ').includes(question)) return;
      const page = location.pathname.replace(/(embed\/)?board\/$/, `embed/${question}/`);
      const html = await fetch(page).then(
        (response) => response.text(),
        () => ''
      );
      const chart = new DOMParser().parseFromString(html, 'text/html').querySelector('figure.question');
      if (chart) place.replaceChildren(chart);
    });
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
