// Runs before the first paint: an address that cannot be decoded is written so that it can; the theme; and a veil over
// the charts of a filtered address until they are redrawn, so that nobody sees the unfiltered chart for a moment, and over
// the workbench until it shows the query of its address. A board that begins with a whole chart is given that of its
// question's frame, until its own is drawn.
(() => {
  const root = document.documentElement;
  try {
    decodeURI(location.pathname);
  } catch {
    const pathname = location.pathname.replaceAll('%', '%25');
    history.replaceState(null, '', pathname + location.search + location.hash);
  }
  const query = new URLSearchParams(location.search);
  const asked = /\/embed\//.test(location.pathname) ? query.get('theme') : storedTheme();
  if (asked === 'light' || asked === 'dark') root.dataset.theme = asked;
  query.delete('theme');
  query.delete('v');
  const board = /\/(embed\/)?board\/$/.exec(location.pathname) && location.hash.length > 1;
  if (board && !query.size) lendFirstChart();
  const sql = /\/sql\/$/.test(location.pathname) && location.hash.length > 1;
  if (query.size || board || sql) {
    root.dataset.veil = 'drawn-soon';
    setTimeout(() => {
      if (root.dataset.veil) root.dataset.veil = 'late';
    }, 15000);
  }

  function lendFirstChart() {
    const [, question = ''] =
      /^#(?:(?:title|columns|text)=[^&]*&)*figure=([a-z-]+)(?:;wide)?(?:&|$)/.exec(location.hash) ?? [];
    if (!root.dataset.questions?.split(' ').includes(question)) return;
    const fetched = fetch(location.pathname.replace(/(embed\/)?board\/$/, `embed/${question}/`)).then(
      (response) => response.text(),
      () => ''
    );
    addEventListener('DOMContentLoaded', async () => {
      const chart = new DOMParser()
        .parseFromString(await fetched, 'text/html')
        .querySelector('figure.question');
      if (chart) document.querySelector('[data-first-chart]')?.replaceChildren(chart);
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
