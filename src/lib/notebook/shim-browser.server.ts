/** What a notebook asks of a browser and jsdom does not have. */
import type { DOMWindow } from 'jsdom';

/** The width that charts are drawn in before a reader's own is known: `cells.css` says how wide a notebook is at most. */
const width = 720;

export function shimBrowser(window: DOMWindow): void {
  class ResizeObserver {
    constructor(private readonly callback: (entries: object[]) => void) {}
    observe(target: object): void {
      this.callback([{ target, contentRect: { width, height: 0 } }]);
    }
    disconnect(): void {
      // Nothing of a size changes.
    }
  }
  class IntersectionObserver {
    constructor(private readonly callback: (entries: object[]) => void) {}
    observe(target: object): void {
      this.callback([{ target, isIntersecting: true }]);
    }
    disconnect(): void {
      // Nothing is ever out of sight.
    }
  }
  const matchMedia = () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined
  });
  Object.assign(window, {
    ResizeObserver,
    IntersectionObserver,
    matchMedia,
    TextDecoder,
    TextEncoder,
    structuredClone
  });
  keepFormValues(window);
}

/** A form of Observable's inputs has a property `value` of its own, which jsdom's forms do not keep. */
function keepFormValues(window: DOMWindow): void {
  const { Object: inWindow, HTMLFormElement } = window as unknown as typeof globalThis;
  const kept = new WeakMap<object, PropertyDescriptor>();
  const { defineProperty } = inWindow;
  inWindow.defineProperty = <T>(
    target: T,
    name: PropertyKey,
    descriptor: PropertyDescriptor & ThisType<unknown>
  ): T => {
    if (name !== 'value' || !(target instanceof HTMLFormElement))
      return defineProperty(target, name, descriptor);
    kept.set(target, descriptor);
    return target;
  };
  defineProperty(HTMLFormElement.prototype, 'value', {
    get(this: object) {
      const descriptor = kept.get(this);
      return descriptor?.get ? descriptor.get.call(this) : descriptor?.value;
    },
    set(this: object, value: unknown) {
      kept.get(this)?.set?.call(this, value);
    }
  });
}
