import { configure } from "@testing-library/dom";
import { TextDecoder, TextEncoder } from "node:util";

// What jsdom lacks and Fluent asks for. Nothing of it is measured by these tests.
class NothingToObserve {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}

Object.defineProperties(window, {
  matchMedia: {
    writable: true,
    value: (query: string) => ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
  },
  ResizeObserver: { writable: true, value: NothingToObserve },
  // Reading and writing files.
  TextEncoder: { writable: true, value: TextEncoder },
  TextDecoder: { writable: true, value: TextDecoder },
  IntersectionObserver: { writable: true, value: NothingToObserve },
});

Blob.prototype.text = function text(this: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsText(this);
  });
};

Blob.prototype.arrayBuffer = function arrayBuffer(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(this);
  });
};

Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
// Nothing is laid out: each row of a long list counts as this high, so that only those in sight are drawn, as in a browser.
Object.defineProperty(HTMLElement.prototype, "offsetHeight", {
  configurable: true,
  get(this: HTMLElement) {
    return this.hasAttribute("data-index") ? 120 : 0;
  },
});

// A page has a size, and an element that is in it an offset parent. Without these nothing would count as displayed: Fluent
// would find nothing in a dialog to give the focus to, and take the dialog before it, closed by now, for the open one.
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 320, 640);
Object.defineProperty(HTMLElement.prototype, "offsetParent", {
  configurable: true,
  get(this: HTMLElement) {
    return this.isConnected && this.style.display !== "none" ? this.parentElement : null;
  },
});

// Pages are loaded when they are opened, and the first time that takes as long as the machine is busy.
configure({ asyncUtilTimeout: 10_000 });
