type Cells = Readonly<Record<'power' | 'workers' | 'citizens', string>>;

/** Page 4 of the paper toolkit, with the ids that its items keep for good. The names of the rows are not printed there. */
export const paperBehaviours: {
  groups: readonly (readonly [id: string, title: string])[];
  rows: readonly (readonly [id: string, cells: Cells])[];
} = {
  groups: [
    ['power', 'People with power'],
    ['workers', 'Workers and volunteers'],
    ['citizens', 'Citizens'],
  ],
  rows: [
    [
      'empathy',
      {
        power: 'We show empathy and humanity, and feel valued.',
        workers: 'We show empathy and humanity, and feel valued.',
        citizens: 'We show empathy and humanity, and feel valued.',
      },
    ],
    [
      'connection',
      {
        power: 'We are open to change and being led. We are present in our community.',
        workers: 'We work alongside (not for) citizens, connecting ourselves and others.',
        citizens:
          'We are active – doing and starting stuff in the community, and we are well-connected with others.',
      },
    ],
    [
      'good-lives',
      {
        power: 'We are happy in our roles, creating healthy, learning workplaces.',
        workers: 'We are happy in our roles and help people to live good lives.',
        citizens: 'We pursue good lives and have positive relationships.',
      },
    ],
    [
      'what-matters',
      {
        power: 'We aim to achieve wellbeing and resilience. We measure good and bad impacts of our work.',
        workers:
          'We are confident we do what matters to people (not the system), showing humility and courage at the right times.',
        citizens:
          'We define the lives we want to live and the roles we want supporters to play. We know we can feedback and take the lead.',
      },
    ],
    [
      'whole-life',
      {
        power: "We build systems and services that fit with people's individual and family lives.",
        workers: 'We can work with individuals, carers or whole-families (or whole-households).',
        citizens: "We're in control of our lives, support plans and personal info. We make choices.",
      },
    ],
    [
      'sharing',
      {
        power: 'We share our resources, responsibility and power.',
        workers: 'We support people to make choices and take risks.',
        citizens: 'We share ownership of our neighbourhood and its resources.',
      },
    ],
  ],
};

type Statement = readonly [id: string, text: string];

/** Page 6. */
export const paperCoproduction: readonly Statement[] = [
  [
    'coproduction-leaders',
    'Leaders set expectations that people are involved in the design, commissioning, delivery and evaluation of services.',
  ],
  [
    'coproduction-partners',
    'We consistently involve people with lived experience and carers as equal partners in planning their care and support.',
  ],
  [
    'coproduction-arrangements',
    'There are co-production arrangements such as co-production panels and forums in place to give people a voice in how strategic decisions about care and support are taken.',
  ],
  [
    'coproduction-training',
    'People with lived experience are involved in providing staff development and training in strengths-based approaches.',
  ],
];

/** Page 11. */
export const paperLeadership: readonly Statement[] = [
  [
    'leadership-conversations',
    'Engaging and involving people with lived experience, carers, frontline staff, and managers in early conversations about change and valuing their vision, ideas and opinions when developing any new model of care.',
  ],
  [
    'leadership-relationships',
    'Investing time, both formally and informally, in building productive relationships with leaders across partner agencies and organisations, and developing joint priorities and plans.',
  ],
  [
    'leadership-map',
    'Working with partners to map initiatives and programmes across the local area to minimise duplication and develop a joined-up approach to achieving better outcomes for communities.',
  ],
  [
    'leadership-citizens',
    'Developing leadership capabilities of citizens and encouraging them to become formal leaders and representatives for their communities.',
  ],
  [
    'leadership-framework',
    'Providing staff with a broad framework and key principles, whilst trusting them to use their professional knowledge and practice to find creative solutions, taking ownership of decision-making and designing and delivering innovations co-designed with people at the front line.',
  ],
];
