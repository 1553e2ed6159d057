"use strict";
// Draws a health summary. Every text is set as text; nothing is ever read as HTML.
const SVG = "http://www.w3.org/2000/svg";

function make(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) node.setAttribute(name, value);
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

function shape(tag, attributes) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}

function mark([kind, role, points, text, anchor]) {
  const pairs = [];
  for (let i = 0; i < points.length; i += 2) pairs.push(points[i] + "," + points[i + 1]);
  if (kind === "line") return shape("polyline", { points: pairs.join(" "), class: "line " + role });
  if (kind === "area") return shape("polygon", { points: pairs.join(" "), class: "fill " + role });
  if (kind === "dot") return shape("circle", { cx: points[0], cy: points[1], r: 2.5, class: "fill " + role });
  if (kind === "bar") {
    const [left, top, right, bottom] = points;
    return shape("rect", { x: left, y: top, width: right - left, height: bottom - top, class: "fill " + role });
  }
  const label = shape("text", { x: points[0], y: points[1], "text-anchor": anchor });
  label.textContent = text;
  return label;
}

function chart(drawing, group) {
  const svg = shape("svg", { viewBox: "0 0 " + drawing.width + " " + drawing.height, class: group, role: "img" });
  svg.setAttribute("aria-label", drawing.words);
  svg.append(...drawing.marks.map(mark));
  return svg;
}

function row(cells, tag) {
  return make("tr", {}, ...cells.map((cell) => make(tag, tag === "th" ? { scope: "col" } : {}, cell)));
}

function dayTable(card) {
  const body = make("tbody", {});
  for (const cells of card.days) {
    const line = row(cells, "td");
    if (cells[1] === "no data") line.className = "none";
    body.append(line);
  }
  return make(
    "details", {}, make("summary", {}, "Show as table"),
    make("div", { class: "days", tabindex: "0" }, make("table", {}, make("thead", {}, row(card.columns, "th")), body)),
  );
}

function overview(summary) {
  const body = make("tbody", {});
  for (const one of summary.rows) {
    const line = make("tr", {}, make("th", { scope: "row" }, one.name));
    one.cells.forEach((cell, i) => line.append(make("td", i === 4 ? { class: "change" } : {}, cell)));
    body.append(line);
  }
  return make("div", { class: "scroll", tabindex: "0" },
    make("table", { class: "overview" }, make("thead", {}, row(summary.columns, "th")), body));
}

function button(text, kind, act) {
  const node = make("button", { type: "button", class: kind }, text);
  node.addEventListener("click", act);
  return node;
}

function save(name, text, type) {
  const link = make("a", { download: name, href: URL.createObjectURL(new Blob([text], { type })) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function brand() {
  const icon = shape("svg", { viewBox: "0 0 26 26", "aria-hidden": "true" });
  icon.append(shape("rect", { width: 26, height: 26, rx: 6 }), shape("path", { d: "M5 13h4l2.5-6 4 12 2.5-6h3" }));
  return make("div", { class: "brand" }, icon, "healthdesk");
}

function showSummary(root, summary, more) {
  const notes = make("section", { class: "notes" }, make("h2", {}, "For your notes"));
  for (let i = 0; i < 5; i += 1) notes.append(make("div", {}));
  root.replaceChildren(
    make("div", { class: "head" },
      make("div", {}, make("h1", { tabindex: "-1" }, summary.title), make("p", { class: "sub" }, summary.subtitle)),
      make("div", { class: "actions" },
        ...(more || []),
        button("Save CSV", "", () => save("health-summary.csv", summary.csv, "text/csv;charset=utf-8")),
        button("Print", "main", () => window.print()))),
    make("p", { class: "note" }, summary.note),
    overview(summary),
    summary.references.length ? make("ul", { class: "references" }, ...summary.references.map((r) => make("li", {}, r))) : "",
    make("div", { class: "cards" }, ...summary.cards.map((card) =>
      make("section", { class: "card" },
        make("header", {}, make("h2", {}, card.name), make("span", {}, card.caption)),
        chart(card.drawing, card.group), dayTable(card)))),
    notes,
    make("footer", { class: "foot" },
      make("span", {}, "Decrypted in this browser only. Expires " + summary.until + "."),
      make("span", {}, "Created with healthdesk on " + summary.created)),
  );
  root.querySelector("h1").focus();
}

function showGate(root, words, open) {
  const input = make("input", {
    id: "code", autocomplete: "off", autocapitalize: "characters", spellcheck: "false", maxlength: "20",
    "aria-describedby": "wrong", placeholder: "XXXX-XXXX-XXXX",
  });
  const wrong = make("p", { class: "wrong", id: "wrong", role: "alert" });
  const go = make("button", { type: "submit", class: "main" }, "Open summary");
  const form = make("form", { class: "gate" }, brand(), make("h1", {}, words.title), make("p", { class: "sub" }, words.text),
    make("label", { for: "code" }, "Access code"), input,
    make("div", { class: "go" }, go, make("span", {}, words.until)), wrong,
    make("footer", { class: "small" }, words.foot));
  input.addEventListener("input", () => {
    const signs = input.value.toUpperCase().replace(/[^A-Z0-9]/g, "").slice(0, 12);
    if (input.selectionStart === input.value.length) input.value = signs.replace(/(.{4})(?=.)/g, "$1-");
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const code = input.value.toUpperCase().replace(/[^A-Z0-9]/g, "");
    if (code.length !== 12) { wrong.textContent = "The code has twelve letters and digits."; return; }
    go.disabled = true;
    wrong.textContent = "";
    try { await open(code); } catch (problem) {
      wrong.textContent = problem.said || "This code does not open the summary. Check each character and try again.";
      go.disabled = false;
      input.focus();
    }
  });
  root.replaceChildren(form);
  input.focus();
}

function showMessage(root, title, text) {
  root.replaceChildren(make("div", { class: "gate" }, brand(), make("h1", {}, title), make("p", { class: "sub" }, text)));
}
