/** What was changed for the paper, to be changed back. */
let undo: readonly (() => void)[] = [];

/** Letters of a table are not set smaller than this share of their size before the paper is turned. */
const leastScale = 0.6;
/** Letters stand a little wider on paper than on a screen. */
const spare = 0.96;

/** Sets a table so much smaller that it is no wider than the paper: what is small already shrinks less than it is asked to. */
function fit(table: HTMLTableElement): void {
  let scale = 1;
  for (let pass = 0; pass < 4; pass += 1) {
    const share = (document.body.clientWidth * spare) / table.getBoundingClientRect().width;
    if (share >= 1) return;
    scale *= share;
    table.style.zoom = String(scale);
  }
}

/** Tables wider than the paper are set smaller, as a whole; where that would be too small, the paper is turned first. */
function fitTables(main: HTMLElement): readonly (() => void)[] {
  const { body, documentElement } = document;
  const wide = [...main.querySelectorAll('table')].filter(({ scrollWidth }) => scrollWidth > body.clientWidth);
  const widest = Math.max(0, ...wide.map(({ scrollWidth }) => scrollWidth));
  if (body.clientWidth < widest * leastScale) documentElement.dataset.paper = 'wide';
  for (const table of wide) fit(table);
  return [() => delete documentElement.dataset.paper, ...wide.map((table) => () => table.style.removeProperty('zoom'))];
}

function prepare(sheet: HTMLLinkElement): void {
  const main = document.getElementById('main');
  if (main === null || undo.length > 0) return;
  sheet.media = 'all';
  main.dataset.address = location.href;
  undo = [() => (sheet.media = 'print'), ...fitTables(main)];
}

/**
 * Lays the page out as paper before it is printed: charts are drawn for a width, and only a layout tells it. While the style sheet of paper holds
 * on the screen, tables are fitted, and each chart measures itself anew (chart.tsx). The address of the page is printed below it.
 */
export function watchPrinting(): void {
  const sheet = document.querySelector<HTMLLinkElement>('link[media="print"]');
  if (sheet === null) return;
  // Before whatever else listens at the window, since that is what measures.
  addEventListener('beforeprint', () => prepare(sheet), { capture: true });
  addEventListener('afterprint', () => {
    for (const change of undo) change();
    undo = [];
  });
}
