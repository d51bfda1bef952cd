/** The library the page is drawn with: Preact, its hooks, and htm for markup in plain JavaScript. */
import htm from "../vendor/htm.js";
import { h, render, Component } from "../vendor/preact.js";

export { Component, h, render };
export { useEffect, useId, useLayoutEffect, useRef, useState } from "../vendor/hooks.js";
export const html = htm.bind(h);

/** A component without a state of its own, drawn again only when something it was given is another. */
export const memo = (draw) =>
  class extends Component {
    shouldComponentUpdate(next) {
      return Object.keys(next).some((name) => next[name] !== this.props[name]);
    }

    render(given) {
      return draw(given);
    }
  };
