// What the page asks the server for. Addresses are relative, so the token stays where it is.

/** A request that the server refused, or that did not reach it. */
export class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function ask(address, options) {
  let response;
  try {
    response = await fetch(address, { cache: "no-store", ...options });
  } catch {
    throw new Refusal(0, "hearsay review does not answer: it was ended, or this computer slept");
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok && response.status !== 409) {
    throw new Refusal(response.status, body.error ?? "the server answered with " + response.status);
  }
  return { status: response.status, body };
}

/** Gets an answer. */
export async function get(path, parameters = {}) {
  const query = new URLSearchParams(parameters).toString();
  return (await ask(query ? path + "?" + query : path)).body;
}

/** Sends a decision; the status is 409 where somebody decided meanwhile. */
export function post(path, value) {
  return ask(path, {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(value),
  });
}
