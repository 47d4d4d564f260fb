/** The figure in a frame on another site, as HTML to paste there. */
export interface EmbeddedFigure {
  address: string;
  /** What a screen reader calls the frame. */
  title: string;
  /** Pixels. */
  height: number;
}

const permissions = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** A frame of one height; what does not fit scrolls inside it. */
export function frameCode({ address, title, height }: EmbeddedFigure): string {
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="${height}" loading="lazy" sandbox="${permissions}" style="border:0" data-scrutineer></iframe>`;
}

/** A frame with a script that gives it the height which the figure says it has. */
export function fittingFrameCode(figure: EmbeddedFigure): string {
  return `${frameCode(figure)}
<script>
  addEventListener('message', (event) => {
    if (event.data?.type !== 'scrutineer:height') return;
    for (const frame of document.querySelectorAll('iframe[data-scrutineer]'))
      if (frame.contentWindow === event.source)
        frame.height = Math.min(Math.max(Number(event.data.height) || 0, 200), 6000);
  });
</script>`;
}

const quoted = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
