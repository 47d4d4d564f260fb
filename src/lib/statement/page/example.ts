/** A statement that was invented for the page, so that it shows what reading comes to: no such mission, vote or person is. */

/** ISO day on which it would have been published. */
export const examplePublished = '2029-03-12';

export const exampleText = `Statement of the Observer Mission of the Organization of Turkic States on the parliamentary elections in Kyrgyzstan, 11 March 2029

At the invitation of the Central Election Commission, the Observer Mission of the Organization of Turkic States (OTS), led by Ambassador Selim Aydoğan-Tuna, observed the parliamentary elections held in Kyrgyzstan on 11 March 2029. The Mission worked in the country from 7 to 12 March.

The Mission consisted of 24 observers from Azerbaijan, Kazakhstan, Türkiye and Uzbekistan. On 9 March it met with the Chairperson of the Central Election Commission, Ms. Gulzat Bekturova.

On election day, observers visited 61 polling stations in Bishkek, Osh and Naryn. Polling stations opened on time and were well equipped. Voters cast their ballots freely and without pressure. In several polling stations, however, the space was too small for voters with disabilities.

The Mission concludes that the elections were held in a transparent manner and in accordance with national legislation.`;
