/** What the columns of the views say, which no descriptor declares. */

/** Our words; where it holds the values of another column, that column lends codes and reference. */
type ViewColumn = string | { words: string; like: string };

export interface ViewColumns {
  /** Tables and views that lend what they say of columns of the same name, the first that has one. */
  like: string[];
  /** What is said otherwise here. */
  columns: Record<string, ViewColumn>;
}

const sources = 'The sources that it rests on, their ids separated by spaces.';
const missionOrElection =
  'The mission that the number is about, or the election where it is about no mission.';

/** Each view's columns; a view may be lent to by those above it. */
export const viewColumns: Record<string, ViewColumns> = {
  claims: {
    like: ['figures', 'sources'],
    columns: {
      subject: missionOrElection,
      own: 'Whether the source is a document of the mission’s own organization.',
      settled: 'Whether the number says what happened: it is neither planned nor interim.',
      known_on: 'The day that the number holds for, else the day on which its source was published.'
    }
  },
  eligible_claims: { like: ['claims'], columns: {} },
  supported_claims: {
    like: ['claims'],
    columns: {
      support: 'How many origins support the claim: their own value lies within 10 % of the larger.'
    }
  },
  best_figures: {
    like: ['claims'],
    columns: {
      id: 'The claim that was chosen, as in the table figures.',
      value: 'The value that was chosen, in the unit of its measure.',
      low: 'The lowest value that an eligible claim gives.',
      high: 'The highest value that an eligible claim gives.',
      claims: 'How many eligible claims there are of this subject and measure.',
      origins: 'How many independent origins they have.',
      sources
    }
  },
  countable_figures: { like: ['best_figures'], columns: {} },
  mission_sizes: {
    like: ['best_figures'],
    columns: { observers: 'How many observers the mission had.' }
  },
  station_numbers: {
    like: ['best_figures'],
    columns: {
      stations: 'How many polling stations the mission visited.',
      divisible: 'Whether observers and stations may be set against each other.',
      observers: 'How many observers the mission had; empty where they may not be set against its visits.',
      observers_status: { words: 'The status of the number of observers.', like: 'figures.status' },
      observers_sources: 'The sources of the number of observers, their ids separated by spaces.',
      stations_total: 'All polling stations of the election, where they are counted in the same unit.',
      stations_total_sources: 'The sources of the number of all stations, their ids separated by spaces.'
    }
  },
  disagreements: {
    like: ['best_figures'],
    columns: {
      spread: 'The highest value less the lowest.',
      ratio: 'How many times the lowest value the highest is; empty where the lowest is 0.'
    }
  },
  mission_findings: {
    like: ['findings'],
    columns: { findings: 'How many findings the mission has on the theme, of this polarity.', sources }
  },
  theme_matrix: {
    like: ['findings'],
    columns: {
      positive: 'How many of its findings on the theme are positive.',
      mixed: 'How many are mixed.',
      negative: 'How many are negative.',
      neutral: 'How many are neutral.',
      read_whole: 'Whether one of the documents that they were taken from was read whole.'
    }
  },
  named_places: {
    like: ['places'],
    columns: {
      place: 'The place, its variants under one name.',
      abroad: 'Whether it is a polling station in another country.'
    }
  },
  coverage: {
    like: ['figures', 'missions'],
    columns: {
      mission: { words: 'The mission, as in the table missions.', like: 'figures.mission' },
      figures: 'How many claims of a number are about the mission.',
      findings: 'How many findings it has.',
      conclusions: 'How many conclusions it has.',
      meetings: 'How many of those whom it met are recorded.',
      milestones: 'How many dated events it has.',
      places: 'How many places it has.',
      heads: 'How many heads it has.',
      members: 'How many countries and bodies it was made up of.'
    }
  },
  election_overview: {
    like: ['elections', 'figures', 'countries'],
    columns: {
      country_name: 'The name of the country that votes.',
      missions: 'How many missions observed it, joint missions and their parts alike.',
      endorsing: 'How many conclusions on it are endorsing.',
      qualified: 'How many are qualified.',
      critical: 'How many are critical.',
      stations_total: 'How many polling stations it had.',
      registered_voters: 'How many voters were registered.',
      turnout_percent: 'The turnout, in percent.',
      international_observers: 'How many international observers there were in all.'
    }
  },
  mission_sources: { like: ['missions', 'findings'], columns: { sources } },
  mission_fields: {
    like: ['findings', 'missions', 'elections'],
    columns: {
      date: 'The election day, as text: 2024-02-07.',
      contest: {
        words:
          'The election of which the mission’s is a later round, a re-run or a same-day vote; else empty.',
        like: 'elections.contest'
      },
      joint: 'The organization of the joint mission that it belongs to; an empty text where there is none.'
    }
  },
  election_fields: {
    like: ['mission_fields'],
    columns: {
      mission: 'The election’s id and a slash: no mission.',
      organization: 'An empty text: no organization.',
      contest: {
        words: 'The election of which this is a later round, a re-run or a same-day vote; else empty.',
        like: 'elections.contest'
      },
      joint: 'An empty text.'
    }
  }
};
