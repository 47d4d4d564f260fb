/** Parts of the world, which lie in no country: “South Asia”, “Western states”, “the Central Asian republic”. */

const compass = String.raw`(?:north|south|east|west|central|middle|latin|northern|southern|eastern|western|inner|sub-saharan|south[- ]?eastern|south[- ]?east|north[- ]?eastern|north[- ]?east|south[- ]?western|north[- ]?western)`;
const continent = String.raw`(?:asian?|africans?|europe(?:an)?|americas?|americans?|eurasian?|mediterranean|caucasus|caucasian|balkans?|caribbean|pacific|middle east(?:ern)?|global (?:south|north))`;
const world = new RegExp(
  String.raw`^(?:the\s+)?(?:(?:${compass}\s+(?:and\s+${compass}\s+)?)?${continent}(?:\s+(?:states?|countr(?:y|ies)|nations?|republics?|regions?))?|(?:western|eastern|northern|southern)\s+(?:states|countries|nations)|(?:middle|near|far) east|(?:south|north)\s+caucasus|korea)$`,
  'iu'
);
const side =
  /^(?:western|eastern|northern|southern|european|african|asian|arab|nordic|baltic|balkan|gulf)$/iu;
const ofStates = /^\s+(?:states|countries|nations|democracies|capitals|republics|partners|world)\b/iu;

/** @param after the words that follow the name */
export const isWorldRegion = (name: string, after: string): boolean =>
  world.test(name) || (side.test(name) && ofStates.test(after));
