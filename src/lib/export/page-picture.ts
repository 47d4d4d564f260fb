import { embeddedInter } from './fonts';
import { inLight } from './light-colours';
import { pageMeasure } from './measure';
import { composePicture, type Picture, type PictureContent } from './picture';

/** Composes a picture in the page: set in the page’s own Inter, which it embeds, and in the light theme, whatever the page shows. */
export async function pagePicture(content: PictureContent): Promise<Picture> {
  const said = `${content.chart.textContent} ${content.headline} ${content.subtitle} ${content.foot.join(' ')}`;
  const [measure, fontFaces] = await Promise.all([pageMeasure(), embeddedInter(said)]);
  return inLight((colour) => composePicture(content, { measure, colour, fontFaces }));
}
