import { describe, expect, it } from 'vitest';
import { findDates } from '$lib/statement/text/dates';
import { evenText } from '$lib/statement/text/even-text';
import { relativeDays } from '$lib/statement/text/relative-days';
import { writtenDay } from '$lib/statement/text/written-day';

const datesIn = (text: string, published?: string) =>
  findDates(evenText(text), published).map(({ date, until }) => (until ? `${date}..${until}` : date));

describe('the days that a text names', () => {
  it.each([
    ['on 14 May 2028', ['2028-05-14']],
    ['present since April 18, 2028, and 25 observers', ['2028-04-18']],
    ['arrived on April 18, and 25 short-term observers on May 9, 2028', ['2028-04-18', '2028-05-09']],
    ['on Sunday, May 14th, 2028', ['2028-05-14']],
    ['this 14th day of May, 2028', ['2028-05-14']],
    ['the fourteenth of May 2028', ['2028-05-14']],
    ['14.05.2028 and 2028-05-15', ['2028-05-14', '2028-05-15']],
    ['on 3 and 4 April 2028', ['2028-04-03..2028-04-04']],
    ['from the 14th to the 18th of May 2028', ['2028-05-14..2028-05-18']],
    ['between 27 November and 1 December 2028', ['2028-11-27..2028-12-01']],
    ['March 26, 27 and 28, 2028', ['2028-03-26..2028-03-28']],
    ['12 April - 20 May 2028', ['2028-04-12..2028-05-20']],
    ['On 14th August 2,016 monitors, wrote the group on 17 August 2031', ['2031-08-14', '2031-08-17']],
    ['since 24 April 2028\n  14 short-term observers', ['2028-04-24']],
    ['In May 2028 the observers may come', []],
    ['on 31 April 2028', []]
  ])('%s', (text, expected) => expect(datesIn(text)).toEqual(expected));

  it('takes a missing year from the day of the text', () => {
    expect(datesIn('They came on December 28.', '2029-01-03')).toEqual(['2028-12-28']);
  });
});

describe('the days that a text names by another', () => {
  const daysIn = (text: string) =>
    relativeDays({
      text: evenText(text),
      dates: findDates(evenText(text), '2028-06-22'),
      written: '2028-06-22',
      vote: '2028-06-24'
    }).map(({ date }) => date);

  it.each([
    ['The team arrived on Tuesday.', ['2028-06-20']],
    ['The team will leave on Tuesday.', ['2028-06-27']],
    ['Last Thursday it met the commission.', ['2028-06-15']],
    ['It spoke to the press yesterday evening.', ['2028-06-21']],
    ['Two days ago it opened its office.', ['2028-06-20']],
    ['The statement is due two days after the vote.', ['2028-06-26']],
    ['It came a week before the general elections.', ['2028-06-17']],
    ['It came about a week before the vote.', []],
    ['They leave on 29 June, the others a day earlier.', ['2028-06-28']],
    ['They arrived on the 12th.', ['2028-06-12']],
    ['The observers will leave on the 1st.', ['2028-07-01']],
    ['the 12th session of the commission', []]
  ])('%s', (text, expected) => expect(daysIn(text)).toEqual(expected));
});

describe('the day on which a text was written', () => {
  it.each([
    ['MINSK, 3 February 2029. Observers have come.', '2029-02-03'],
    ['Statement\n(Tashkent city, 29 October 2029)\n\nThe mission observed.', '2029-10-29'],
    [
      'Conclusions on the vote of 25 February 2029\n\nThe vote was calm.\n\nMinsk, 26 February 2029',
      '2029-02-26'
    ],
    ['Presidential election, Kazakhstan\n10 June 2029\n\nHead of mission', undefined]
  ])('%s', (given, expected) => {
    const text = evenText(given);
    expect(writtenDay(text, findDates(text))).toBe(expected);
  });
});
