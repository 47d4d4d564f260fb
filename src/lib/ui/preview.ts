/** What a link to a page shows where it is pasted. */
export interface Preview {
  /** Where its picture is on the site, with a slash before: `/questions/agreement/preview.png`. */
  path: string;
  /** What the picture says, for somebody who does not see it. */
  alt: string;
}

/** The shape that most places show such a picture in, in pixels. */
export const previewSize = { width: 1200, height: 630 };

/** What pages without a picture of their own show: that of the first page. */
export const firstPreview: Preview = {
  path: '/preview.png',
  alt: 'Scrutineer: what missions of election observers concluded at the same elections, side by side.'
};
