type Statement = readonly [id: string, text: string];

export interface PaperQuestion {
  kind: 'open' | 'closed' | 'either-or';
  id: string;
  text: string;
  ends?: readonly [string, string];
  reverse?: true;
}

interface PaperArea {
  id: string;
  title: string;
  aim?: string;
  now: readonly Statement[];
  next: readonly Statement[];
  questions: readonly PaperQuestion[];
}

export interface PaperBaseline {
  /** What the paper prints above the two sides; `question` only where it prints one. */
  heads: { question?: string; now: string; next: string };
  areas: readonly PaperArea[];
}

/** Pages 1 to 3 of the paper toolkit, with the ids that its items keep for good. */
export const paperArea: PaperBaseline = {
  heads: {
    question: 'Which statements apply to your area?',
    now: 'Where many areas are now',
    next: 'Strengths-based areas',
  },
  areas: [
    {
      id: 'vision',
      title: 'Vision and planning',
      aim: 'Co-design a new vision and co-produce a plan',
      now: [
        ['vision-now-serve', 'We serve our customers and people who use services.'],
        ['vision-now-problems', 'We support people with specific problems or conditions.'],
        ['vision-now-leaders', 'We are the leaders of our area.'],
      ],
      next: [
        [
          'vision-next-story',
          'We involve all citizens in developing a shared story about the place we want to live in and how to get there, without leaving anyone out.',
        ],
        [
          'vision-next-places',
          'We plan and organise in places people feel they belong to, with community organisations.',
        ],
      ],
      questions: [
        {
          kind: 'open',
          id: 'vision-q-story',
          text: 'Who sets and tells the story of this area and our goals?',
        },
        { kind: 'open', id: 'vision-q-decisions', text: 'Who makes decisions, shares responsibilities?' },
        { kind: 'open', id: 'vision-q-develop-leaders', text: 'Who is supported to develop as leaders?' },
        {
          kind: 'open',
          id: 'vision-q-share-power',
          text: 'Who do council and statutory leaders share power and responsibility with?',
        },
        {
          kind: 'either-or',
          id: 'vision-q-partners',
          text: 'Are voluntary, community and equalities groups seen as stakeholders to be managed, or planning partners?',
          ends: ['Stakeholders to be managed', 'Planning partners'],
        },
        {
          kind: 'closed',
          id: 'vision-q-reflects',
          text: 'Does the leadership team reflect the communities it serves?',
        },
        {
          kind: 'open',
          id: 'vision-q-leader-pool',
          text: 'How are we developing a more diverse pool of leaders from our communities?',
        },
      ],
    },
    {
      id: 'support',
      title: 'Simple and human support',
      aim: 'Invest in simple and human support approaches',
      now: [
        [
          'support-now-experts',
          'Our team of experts and the people who use our services come from different communities or backgrounds.',
        ],
        ['support-now-roles', 'We have tightly managed roles within complex hierarchies.'],
      ],
      next: [
        [
          'support-next-simple',
          'We make systems and services simple and people-shaped, with early action the norm.',
        ],
        [
          'support-next-relationships',
          'We create support roles around building strengths-based relationships.',
        ],
      ],
      questions: [
        { kind: 'open', id: 'support-q-roles', text: 'What kinds of support roles do we create?' },
        {
          kind: 'either-or',
          id: 'support-q-trust',
          text: 'Are they time-pressured, low-trust/high-control roles measured on throughput? Or high-trust/high-autonomy roles measured on outcomes and impact?',
          ends: [
            'Time-pressured, low-trust/high-control, measured on throughput',
            'High-trust/high-autonomy, measured on outcomes and impact',
          ],
        },
        {
          kind: 'closed',
          id: 'support-q-workforce',
          text: 'Does the diversity of our workforce represent the community at every level, including people with experience of using the services we offer?',
        },
        { kind: 'closed', id: 'support-q-recruitment', text: 'Do we use values-led recruitment?' },
        {
          kind: 'closed',
          id: 'support-q-humanising',
          text: 'Are assessment, planning and review systems simple and humanising?',
        },
        {
          kind: 'closed',
          id: 'support-q-community-based',
          text: 'Are we using commissioning power to increase the proportion of community-based support and decrease proportion of crisis and building-based support?',
        },
      ],
    },
    {
      id: 'power',
      title: 'Using our money and power',
      aim: 'Use their money and power intentionally and with a strong focus on reducing inequality',
      now: [
        [
          'power-now-agenda',
          'We set the agenda, deploy our expertise, and manage stakeholders and providers.',
        ],
        ['power-now-influence', 'There are few ways for people who use support to influence us.'],
      ],
      next: [
        ['power-next-assets', 'We map our assets.'],
        [
          'power-next-cocommission',
          'Working with people who use services and with communities who are often excluded, we co-commission a wide range of local enterprises.',
        ],
        ['power-next-share', 'We share power, resources and risks.'],
      ],
      questions: [
        { kind: 'closed', id: 'power-q-map-assets', text: 'Do we map and value assets of all kinds?' },
        {
          kind: 'closed',
          id: 'power-q-cocommission',
          text: 'Do we co-commission with people who use services, under-served communities and their organisations, and providers?',
        },
        {
          kind: 'open',
          id: 'power-q-marketplace',
          text: 'What kind of marketplace of local providers, including not-for-profit and user-led organisations, have we built?',
        },
        {
          kind: 'open',
          id: 'power-q-equalities',
          text: 'Who do we co-commission with and does this feed into our equalities goals?',
        },
        {
          kind: 'closed',
          id: 'power-q-impact',
          text: 'Do we commission for impact and for place-based outcomes?',
        },
        {
          kind: 'open',
          id: 'power-q-full-range',
          text: "How do we understand and value the area's full range of community and enterprise assets?",
        },
      ],
    },
    {
      id: 'tracking',
      title: 'Deciding what good looks like and tracking it',
      aim: 'Co-produce a shared picture of what good looks like and user-friendly ways to track its achievement',
      now: [
        ['tracking-now-outputs', 'We measure outputs and task volumes more than outcomes and impact.'],
        [
          'tracking-now-goals',
          'Different parts of the system work to different goals and it is hard to share data.',
        ],
      ],
      next: [
        ['tracking-next-measures', 'We use shared measures of health, wellbeing, resilience and equality.'],
        ['tracking-next-own-data', 'People own their own data.'],
        [
          'tracking-next-learning',
          "We build learning into everything, celebrating success and changing what doesn't work.",
        ],
      ],
      questions: [
        {
          kind: 'closed',
          id: 'tracking-q-shared-measures',
          text: 'Do we have shared measures of health, wellbeing, resilience and equality?',
        },
        { kind: 'closed', id: 'tracking-q-own-data', text: 'Do people own their own data?' },
        { kind: 'closed', id: 'tracking-q-learning', text: 'Are we a learning organisation?' },
        {
          kind: 'closed',
          id: 'tracking-q-success-measures',
          text: 'Do our success measures reflect our vision?',
        },
        {
          kind: 'closed',
          id: 'tracking-q-across-services',
          text: 'Are we sharing measures which cover health, wellbeing and equalities across service boundaries?',
        },
        {
          kind: 'open',
          id: 'tracking-q-in-charge',
          text: 'How do we put people who use services and families in charge of their data and outcomes?',
        },
        {
          kind: 'closed',
          id: 'tracking-q-model',
          text: 'Do we use a recognised model (such as Human Learning Systems) to become a learning organisation?',
        },
      ],
    },
  ],
};

/** Pages 9 and 10. */
export const paperSupportWork: PaperBaseline = {
  heads: { now: 'Traditional support work', next: 'Strengths-based, person-led work' },
  areas: [
    {
      id: 'meeting',
      title: 'Initial meeting',
      now: [
        ['meeting-now-appointment', 'Appointment to attend at an office or centre.'],
        ['meeting-now-eligibility', 'Eligibility and risk assessment.'],
        ['meeting-now-planning', 'Support planning based on little knowledge.'],
      ],
      next: [
        ['meeting-next-safe', 'Meet somewhere safe and known for person and coach.'],
        ['meeting-next-know', 'Get to know each other.'],
        ['meeting-next-trust', 'Build a trusting relationship.'],
      ],
      questions: [
        { kind: 'open', id: 'meeting-q-referral', text: 'Referral process and experience?' },
        {
          kind: 'closed',
          id: 'meeting-q-deficit',
          text: 'Use of deficit-focused information?',
          reverse: true,
        },
        { kind: 'closed', id: 'meeting-q-relationship', text: 'Focus on relationship-building first?' },
      ],
    },
    {
      id: 'offering',
      title: 'Offering support',
      now: [
        ['offering-now-priorities', "Support based on service's priorities."],
        ['offering-now-timetable', 'Timetable and time limits set by service.'],
      ],
      next: [
        ['offering-next-goals', 'Person defines and can change their goals.'],
        ['offering-next-broker', 'Broker opportunities and personal budgets.'],
        ['offering-next-connections', 'Build community connections.'],
      ],
      questions: [
        { kind: 'closed', id: 'offering-q-goals', text: 'Ability of individual/worker to set own goals?' },
        { kind: 'closed', id: 'offering-q-flexibility', text: 'Flexibility of timetable and time limits?' },
        { kind: 'closed', id: 'offering-q-brokerage', text: 'Community brokerage and development?' },
        { kind: 'closed', id: 'offering-q-budget', text: 'Easy personal budget access?' },
      ],
    },
    {
      id: 'failing',
      title: "When services don't work",
      now: [
        ['failing-now-compliance', 'Focus on engagement and compliance.'],
        ['failing-now-challenging', "Manage 'challenging' behaviour."],
        ['failing-now-defend', "Defend service against 'reputational risk'."],
      ],
      next: [
        ['failing-next-identify', 'Identify what would work better.'],
        ['failing-next-challenge', "Support person to challenge and change what doesn't work."],
      ],
      questions: [
        { kind: 'open', id: 'failing-q-compliance', text: "How do we see 'engagement' and 'compliance'?" },
        {
          kind: 'closed',
          id: 'failing-q-challenge',
          text: "People supported to challenge what's not working?",
        },
        {
          kind: 'open',
          id: 'failing-q-feedback',
          text: "How are views and learning fed back to change our services when things don't work?",
        },
        {
          kind: 'closed',
          id: 'failing-q-inequalities',
          text: 'Does our organisational learning approach highlight and change support inequalities?',
        },
      ],
    },
    {
      id: 'ending',
      title: 'Ending support',
      now: [
        ['ending-now-signposting', 'Signposting to other services.'],
        ['ending-now-close', 'Goal is to close case.'],
        ['ending-now-alone', 'Few other relationships when support ends.'],
      ],
      next: [
        ['ending-next-pause', 'Person can pause and vary level of support.'],
        ['ending-next-choose', 'Person chooses how to end support.'],
        ['ending-next-fuller', 'Service feels less important as life gets fuller.'],
      ],
      questions: [
        { kind: 'closed', id: 'ending-q-choice', text: "Person's choice about pauses and endings?" },
        {
          kind: 'closed',
          id: 'ending-q-networks',
          text: 'Do they build their support networks before ending?',
        },
        {
          kind: 'closed',
          id: 'ending-q-cycle',
          text: 'Do people tend to cycle back into crisis or service support?',
          reverse: true,
        },
      ],
    },
  ],
};

/** Page 10. */
export const paperOrganisation: PaperBaseline = {
  heads: { now: 'Where many organisations are now', next: 'Strengths-based, person-led organisations' },
  areas: [
    {
      id: 'supporting',
      title: 'Supporting people',
      now: [
        ['supporting-now-serve', 'We serve our beneficiaries, customers or the people who use our services.'],
        ['supporting-now-problems', 'We support people with specific problems or conditions.'],
        ['supporting-now-leaders', 'We are leaders.'],
      ],
      next: [
        ['supporting-next-choose', 'We enable each individual to choose and shape their support.'],
        ['supporting-next-equals', 'We meet people as equals.'],
        ['supporting-next-allies', 'We are allies.'],
      ],
      questions: [],
    },
    {
      id: 'people',
      title: 'Recruitment, induction and management',
      now: [
        [
          'people-now-experts',
          'Our team of experts and the people who use our services come from different communities or backgrounds.',
        ],
        ['people-now-roles', 'We have tightly managed roles within hierarchies.'],
      ],
      next: [
        [
          'people-next-lived',
          'People with lived experience and from local communities volunteer, work and lead.',
        ],
        ['people-next-autonomy', 'Workers have high levels of autonomy.'],
      ],
      questions: [],
    },
    {
      id: 'planning',
      title: 'Planning',
      now: [
        ['planning-now-agenda', 'We set the agenda, deploy our expertise and manage stakeholders.'],
        ['planning-now-influence', 'There are few ways for people who use support to influence us.'],
      ],
      next: [
        ['planning-next-leaders', 'We find and develop leaders and share our platforms, networks and power.'],
        ['planning-next-learning', 'We are a learning organisation.'],
      ],
      questions: [],
    },
    {
      id: 'governance',
      title: 'Governance',
      now: [
        [
          'governance-now-accountability',
          "We have limited accountability to beneficiaries and few 'user representatives'.",
        ],
      ],
      next: [
        [
          'governance-next-lead',
          "We invest in citizens' capacity to lead us at every level, from the ground up.",
        ],
      ],
      questions: [],
    },
    {
      id: 'fundraising',
      title: 'Fundraising',
      now: [
        [
          'fundraising-now-campaigns',
          'We raise funds for our beneficiaries with hard-hitting campaigns about their problems.',
        ],
      ],
      next: [
        [
          'fundraising-next-codesigned',
          'Fundraising messages co-designed and delivered by people with lived experience.',
        ],
      ],
      questions: [],
    },
    {
      id: 'influencing',
      title: 'Influencing and partnerships',
      now: [
        ['influencing-now-contracts', "We have unsustainable contracts and can't influence commissioning."],
      ],
      next: [
        ['influencing-next-cocommission', 'We seek co-commission with those who share our aims.'],
        ['influencing-next-no', "We can say 'no'."],
      ],
      questions: [],
    },
  ],
};

/** What page 10 says of where its statements come from. */
export const paperOrganisationCredit =
  "After 'Meeting as equals', Royal Society of Arts and National Council for Voluntary Organisations; Mayday Trust 2022";

/** Page 12. */
export const paperMeasures: readonly PaperQuestion[] = [
  {
    kind: 'open',
    id: 'measures-difference',
    text: 'What difference are we making to the lives of people we support?',
  },
  {
    kind: 'open',
    id: 'measures-contribution',
    text: 'What is the contribution of the changes we are making to the achievement of these outcomes?',
  },
  { kind: 'open', id: 'measures-success', text: 'How will we know we have succeeded?' },
];
