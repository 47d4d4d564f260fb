/** A colour as the style sheets write it → a plain one: `var(--ink)` → `#1f1c18`. */
export type Colour = (written: string) => string;

/**
 * Resolves colours as the light theme has them, whatever the page's theme.
 * @param use is given the resolver, which works until it returns
 */
export function inLight<Result>(use: (colour: Colour) => Result): Result {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.hidden = true;
  probe.style.setProperty('color-scheme', 'light');
  probe.style.setProperty('forced-color-adjust', 'none');
  const known = new Map<string, string>();
  try {
    return use((written) => {
      const found = known.get(written) ?? resolve(probe, written);
      known.set(written, found);
      return found;
    });
  } finally {
    probe.remove();
  }
}

function resolve(probe: HTMLElement, written: string): string {
  if (written === 'none' || written === 'transparent') return 'none';
  probe.style.color = 'var(--ink)';
  if (written !== 'currentColor') probe.style.color = written;
  return plainColour(getComputedStyle(probe).color);
}

function plainColour(computed: string): string {
  const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(computed);
  if (!parts) return paintedColour(computed);
  const [red = 0, green = 0, blue = 0] = parts.slice(1, 4).map(Number);
  return toText(red, green, blue, Number(parts[4] ?? 1));
}

/** What `color-mix()` comes to, in whatever space it was mixed: as it is painted. */
function paintedColour(computed: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context) return computed;
  context.fillStyle = computed;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  return toText(red, green, blue, alpha / 255);
}

function toText(red: number, green: number, blue: number, alpha: number): string {
  if (alpha < 1) return `rgba(${red}, ${green}, ${blue}, ${Number(alpha.toFixed(3))})`;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
