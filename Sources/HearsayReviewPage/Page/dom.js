// Making and finding elements. Text only ever becomes text nodes: nothing here parses markup.

/** The element with an id. */
export const byId = (id) => document.getElementById(id);

/**
 * Makes an element.
 *
 * Properties: `class`, `on` (listeners by event), `data` (data attributes), and attributes; null and
 * false leave an attribute out. Children are elements or texts.
 */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "class") element.className = value;
    else if (name === "on") for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    else if (name === "data") Object.assign(element.dataset, value);
    else if (name in settable) element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  add(element, children);
  return element;
}

const settable = { value: 1, checked: 1, disabled: 1, hidden: 1, htmlFor: 1, type: 1, selected: 1, tabIndex: 1 };

function add(element, children) {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (Array.isArray(child)) add(element, child);
    else element.append(child instanceof Node ? child : String(child));
  }
}

/** Puts children in the place of those that an element has. */
export function fill(element, ...children) {
  element.replaceChildren();
  add(element, children);
  return element;
}

/** Makes an element of a drawing. */
export function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  add(element, children);
  return element;
}

/** Says something to screen readers, and shows it for a while unless it can be seen elsewhere. */
export function announce(text, isShown = true) {
  const status = byId("status");
  status.textContent = text;
  status.className = isShown ? "status shown" : "status";
  clearTimeout(announce.timer);
  announce.timer = setTimeout(() => (status.className = "status"), 2600);
}

/** A number with its thousands apart. */
export const grouped = (number) => number.toLocaleString("en");

/** A share as a whole percentage. */
export const percent = (share) => Math.round(share * 100) + "%";

/** A web address that may be a link; null for any other scheme. */
export function safeLink(address) {
  if (!address) return null;
  try {
    const url = new URL(address);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}
