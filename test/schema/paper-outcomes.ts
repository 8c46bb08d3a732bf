/** The fourteen statements as the paper toolkit prints them on page 13, with the ids that they keep for good. */
export const paperOutcomes: readonly (readonly [id: string, text: string])[] = [
  [
    'outcome-connected',
    'Since my contact with Adult Social Care I feel more connected to activities and people in my community.',
  ],
  ['outcome-confident', 'Since my contact with ASC I feel more confident and independent.'],
  ['outcome-clear', 'My social care worker was clear and easy to understand.'],
  ['outcome-time', 'My social care worker took enough time to get to know and understand me.'],
  ['outcome-friendships', 'I am happy with my friendships and relationships.'],
  ['outcome-trust', 'I trust my social care worker.'],
  ['outcome-crisis', 'I get the right support in a crisis or when things go wrong.'],
  ['outcome-kept-word', 'My social care worker did the things they said they would.'],
  ['outcome-decisions', 'I was able to make decisions about my support.'],
  ['outcome-right-support', 'I was given the right support to achieve the outcomes I identified.'],
  ['outcome-information', 'I was given enough information to make decisions about my support.'],
  [
    'outcome-involved',
    'My social care worker let me choose who should be involved in talking about my support.',
  ],
  ['outcome-safe-community', 'I feel safe in my community.'],
  ['outcome-safe-home', 'I feel safe in my home.'],
];
