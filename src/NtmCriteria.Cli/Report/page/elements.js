"use strict";
// Builds the page from elements and texts; no text is ever read as markup.
const elements = {
  // make("td", { class: "number", title: "…" }, "text", element, …); a property with a function listens to that event.
  make(tag, properties = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) {
      if (typeof value === "function") made.addEventListener(name, value);
      else if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : value);
    }
    made.append(...children.filter(child => child !== null && child !== undefined));
    return made;
  },

  // A name of the data: kept from turning the direction of what stands around it.
  name: text => elements.make("bdi", {}, text ?? ""),

  fill(place, ...children) {
    place.replaceChildren(...children.filter(child => child !== null && child !== undefined));
  },

  // A table of texts; cells of numbers are aligned by their class.
  table(caption, headings, rows, numbersFrom = 1) {
    const { make } = elements;
    const className = column => column >= numbersFrom ? "number" : null;
    return make("table", { class: "numbers" },
      make("caption", {}, caption),
      make("thead", {}, make("tr", {}, ...headings.map((text, i) => make("th", { scope: "col", class: className(i) }, text)))),
      make("tbody", {}, ...rows.map(row => make("tr", {}, ...row.map((cell, i) =>
        i === 0 ? make("th", { scope: "row" }, cell) : make("td", { class: className(i) }, cell))))));
  },

  byId: id => document.getElementById(id),
};
