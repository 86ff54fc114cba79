/** Gives each column of a table that says so (`data-sort`) a button that sorts its rows. Cells may carry `data-key`. */
type Order = 'ascending' | 'descending';

const keyOf = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column];
  return cell?.dataset['key'] ?? cell?.textContent.trim() ?? '';
};

/** What is unknown (an empty key) stands last in either order. */
function compareKeys(a: string, b: string, order: Order): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const [x, y] = [Number(a), Number(b)];
  const difference = Number.isNaN(x) || Number.isNaN(y) ? a.localeCompare(b, 'zh') : x - y;
  return order === 'ascending' ? difference : -difference;
}

function sortBy(heading: HTMLTableCellElement): void {
  const body = heading.closest('table')?.tBodies[0];
  if (!body) return;
  const first = heading.dataset['sort'] === 'number' ? 'descending' : 'ascending';
  const other = first === 'ascending' ? 'descending' : 'ascending';
  const order: Order = heading.ariaSort === first ? other : first;
  for (const cell of heading.parentElement?.children ?? []) cell.removeAttribute('aria-sort');
  heading.ariaSort = order;
  const { cellIndex } = heading;
  const rows = [...body.rows].sort((a, b) => compareKeys(keyOf(a, cellIndex), keyOf(b, cellIndex), order));
  body.append(...rows);
}

for (const words of document.querySelectorAll<HTMLElement>('th[data-sort] > .sort-button')) {
  const heading = words.closest('th');
  if (!heading || words.matches('button')) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = words.className;
  button.append(...words.childNodes);
  button.addEventListener('click', () => sortBy(heading));
  words.replaceWith(button);
}
