"use strict";
// The map of communes and criteria. Only the lines in sight are in the document, however many communes there are.
const grid = (() => {
  const { make, byId } = elements;
  const spare = 8;
  const lines = new Map();
  let shape = [];
  let empty = null;
  let size = 30;
  let active = { line: 0, column: 0 };
  let limit = null;

  const place = () => byId("map");
  // Line -1 is the line of headings.
  const idOf = (line, column) => `cell-${line}-${column}`;

  function headings() {
    const { sort, descending } = selection.state;
    return make("div", { class: "line headings", role: "row", "aria-rowindex": "1" }, ...shape.map((column, c) => make("div", {
      class: "cell " + column.className, role: "columnheader", id: idOf(-1, c), title: column.hint() || null,
      "aria-label": column.hint() ? `${column.heading()} ${column.hint()}` : null,
      "aria-colindex": String(c + 1), "aria-sort": sort === column.sort ? (descending ? "descending" : "ascending") : null,
      click: () => sortBy(c),
    }, make("span", {}, column.heading()), sort === column.sort ? make("span", { class: "arrow", "aria-hidden": "true" }, descending ? "▼" : "▲") : null)));
  }

  // A line is a copy of an empty one: scrolling makes them by the thousand.
  function emptyLine() {
    return make("div", { class: "line", role: "row" }, ...shape.map((column, c) => make("div", {
      class: `cell ${column.className}`, role: c === 0 ? "rowheader" : "gridcell", "aria-colindex": String(c + 1),
    }, column.className.startsWith("text") ? make("bdi") : null)));
  }

  function line(row, number) {
    const made = empty.cloneNode(true);
    made.setAttribute("aria-rowindex", String(number + 2));
    made.dataset.row = String(row.index);
    made.style.transform = `translateY(${number * size}px)`;
    shape.forEach((column, c) => {
      const { text, className, label } = column.cell(row);
      const cell = made.children[c];
      cell.id = idOf(number, c);
      (cell.firstChild ?? cell).textContent = text;
      if (className) cell.className += " " + className;
      if (label) cell.setAttribute("aria-label", label);
    });
    return made;
  }

  // What a cell says in full is shown when it is pointed at.
  function hint(event) {
    const cell = event.target.closest(".cell");
    if (cell && !cell.title) cell.title = cell.getAttribute("aria-label") ?? cell.textContent;
  }

  // Puts the lines in sight into the document and takes the others out.
  function show() {
    const box = place();
    const total = selection.rows.length;
    const from = limit === null ? Math.max(0, Math.floor(box.scrollTop / size) - spare) : 0;
    const to = limit === null ? Math.min(total, Math.ceil((box.scrollTop + box.clientHeight) / size) + spare) : Math.min(total, limit);
    for (const [number, made] of lines)
      if (number < from || number >= to) {
        made.remove();
        lines.delete(number);
      }
    const fresh = document.createDocumentFragment();
    for (let number = from; number < to; number++)
      if (!lines.has(number)) {
        const made = line(selection.rows[number], number);
        lines.set(number, made);
        fresh.append(made);
      }
    byId("map-body").append(fresh);
    mark();
  }

  function mark() {
    for (const old of place().querySelectorAll(".active")) old.classList.remove("active");
    const cell = byId(idOf(active.line, active.column));
    cell?.classList.add("active");
    if (cell) place().setAttribute("aria-activedescendant", cell.id);
    else place().removeAttribute("aria-activedescendant");
  }

  function draw() {
    shape = columns.all();
    empty = emptyLine();
    size = parseFloat(theme.colour("--line-height"));
    lines.clear();
    active = { line: Math.min(active.line, selection.rows.length - 1), column: Math.min(active.column, shape.length - 1) };
    const box = place();
    box.setAttribute("aria-rowcount", String(selection.rows.length + 1));
    box.setAttribute("aria-colcount", String(shape.length));
    const body = make("div", { id: "map-body", role: "rowgroup" });
    body.style.height = `${selection.rows.length * size}px`;
    elements.fill(box, make("div", { role: "rowgroup", class: "head" }, headings()), body);
    byId("map-empty").hidden = selection.rows.length > 0;
    show();
  }

  function sortBy(column) {
    const key = shape[column].sort;
    const again = selection.state.sort === key;
    // What is best comes first where a verdict is sorted by, and the alphabet begins at its beginning.
    const fallsFirst = key.startsWith("criterion") || key === "met" || key === "tier";
    selection.set({ sort: key, descending: again ? !selection.state.descending : fallsFirst });
  }

  function move(line, column) {
    active = {
      line: Math.max(-1, Math.min(selection.rows.length - 1, line)),
      column: Math.max(0, Math.min(shape.length - 1, column)),
    };
    const box = place();
    const head = box.firstElementChild.offsetHeight;
    const top = active.line * size;
    if (active.line >= 0 && top < box.scrollTop) box.scrollTop = top;
    else if (top + size > box.scrollTop + box.clientHeight - head) box.scrollTop = top + size - box.clientHeight + head;
    show();
    byId(idOf(active.line, active.column))?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  function press(event) {
    if (event.altKey || event.metaKey) return;
    const page = Math.max(1, Math.floor(place().clientHeight / size) - 2);
    const { line: at, column } = active;
    const far = event.ctrlKey;
    const targets = {
      ArrowUp: [at - 1, column], ArrowDown: [at + 1, column], ArrowLeft: [at, column - 1], ArrowRight: [at, column + 1],
      PageUp: [Math.max(0, at - page), column], PageDown: [at + page, column],
      Home: [far ? 0 : at, 0], End: [far ? selection.rows.length - 1 : at, shape.length - 1],
    };
    if (event.key === "Enter" || event.key === " ") open(at, column);
    else if (targets[event.key]) move(...targets[event.key]);
    else return;
    event.preventDefault();
  }

  function open(line, column) {
    if (line < 0) sortBy(column);
    else if (selection.rows[line]) location.hash = `#commune/${selection.rows[line].index}`;
  }

  return {
    draw,
    focus: () => place().focus({ preventScroll: true }),
    // A new selection begins at its first line.
    restart() {
      active = { line: Math.min(active.line, 0), column: active.column };
      place().scrollTop = 0;
      draw();
    },
    // For print: the first lines whether in sight or not; null ends it.
    showFirst(count) {
      limit = count;
      show();
    },
    listen() {
      place().addEventListener("scroll", () => requestAnimationFrame(show), { passive: true });
      place().addEventListener("keydown", press);
      place().addEventListener("click", event => {
        const row = event.target.closest("[data-row]");
        if (row) location.hash = `#commune/${row.dataset.row}`;
      });
      place().addEventListener("mouseover", hint);
      new ResizeObserver(() => show()).observe(place());
    },
  };
})();
