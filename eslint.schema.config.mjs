// Lints the printed SDL: `npm run lint:schema`, and test/contract/sdl-lint.test.ts. Apart from eslint.config.mjs,
// because these rules build the whole schema. One file is enough: full.graphql holds core and every plugin.
import graphql from '@graphql-eslint/eslint-plugin';

const { rules: recommended } = graphql.configs['flat/schema-recommended'];
const { rules: relay } = graphql.configs['flat/schema-relay'];
const [severity, naming] = recommended['@graphql-eslint/naming-convention'];
const objectTypes = 'ObjectTypeDefinition,ObjectTypeExtension';
const file = 'schema/full.graphql';

/** Generated types that are no records: nothing can be asked for by an id. */
const generatedValues = [
  'Connection',
  'Edge',
  'Payload',
  'Group',
  'GroupKey',
  'GroupKeyThrough',
  'GroupCountDistinct',
  'GroupSum',
  'GroupAvg',
  'GroupMin',
  'GroupMax',
  // A slot has the id of the record that it extends.
  'Slot',
  'Metadata',
];

/** Hand-written values, by name: a new type is a record with an id, or says here that it is a value. */
const values = {
  core: [
    'AccessExplanation',
    'AccessGrant',
    'AccessRulePart',
    'AccessShare',
    'AccountNetwork',
    'AccountNetworkLink',
    'AccountNetworkNode',
    'AgeingBucket',
    'AgeingRow',
    'AppliedRate',
    'ApprovalRequestFigure',
    'CampaignFigures',
    'CampaignReach',
    'CampaignRoi',
    'ChangedOpportunity',
    'ContactAcquaintance',
    'DuplicateMatch',
    'DuplicateMatches',
    'ExcludedMembers',
    'FieldChange',
    'ForecastAccuracy',
    'ForecastLine',
    'ForecastPeriod',
    'ForecastReport',
    'GroupTotals',
    'GuidanceStep',
    'HandBackReport',
    'HandOverCount',
    'HandOverReport',
    'MatchReason',
    'MatrixAction',
    'MatrixEntity',
    'MatrixField',
    'MatrixPermission',
    'Me',
    'MemberReach',
    'MergedField',
    'MissingItem',
    'Money',
    'MoneyAggregate',
    'MoneyConversion',
    'MovedReferences',
    'PageInfo',
    'PeriodAccuracy',
    'PermissionGrant',
    'PermissionMatrix',
    'PipelineBridge',
    'PipelineChange',
    'PipelineChangePart',
    'Reach',
    'ReceivableAgeing',
    'StageMove',
    'StoredRate',
    'SubmittedForecast',
    'SyncResult',
    'Timeline',
    'TimelineEntry',
    'UnmergeConflictField',
    'WinRate',
  ],
  errors: [
    'DuplicateFound',
    'IdempotencyKeyReused',
    'LimitExceeded',
    'NotFound',
    'NotPermitted',
    'RecordMerged',
    'StageGateFailed',
    'TooManyAttempts',
    'TransitionBlocked',
    'TransitionRefused',
    'UnmergeConflict',
    'ValidationError',
    'VersionConflict',
    'Vetoed',
  ],
  building: [
    'BuildingProjectScore',
    'BuildingScoreReason',
    'BuildingCriterionResult',
    'BuildingProjectAssessment',
    'BuildingSourceFunnel',
  ],
  buildingMatrix: [
    'BuildingTrackingMatrix',
    'BuildingMatrixRow',
    'BuildingMatrixCell',
    'BuildingCellWork',
    'BuildingMissingWork',
    'BuildingMatrixHeatmap',
    'BuildingHeatmapRow',
    'BuildingHeatmapCell',
  ],
  buildingSightings: ['BuildingProjectSightingReceived', 'BuildingNearbyProject', 'BuildingGalleryStep'],
  buildingFigures: [
    'BuildingSalesFigures',
    'BuildingQuantity',
    'BuildingDeveloperFigures',
    'BuildingProfit',
    'BuildingWalletShare',
    'BuildingMonthlySales',
    'BuildingDeveloperRanking',
    'BuildingRankedDeveloper',
    'BuildingRankingCriterion',
    'BuildingContractorFigures',
    'BuildingPartnerReach',
  ],
  buildingDesigners: ['BuildingDesignRecord', 'BuildingDesignerRewards', 'BuildingEventEffect', 'BuildingEventFigures'],
  buildingDealers: ['BuildingDealerTerms', 'BuildingDealerRule'],
  hotel: ['HotelAvailability'],
  banking: ['BankProductHolding', 'BankTotalBalance'],
};

/**
 * Lists that are read in one direction: of a search the best stands at the beginning, and a feed of events goes on
 * where its reader stopped.
 */
const readForwards = ['search', 'events'];

/** Fields that are called after another entity, whose name starts like that of their own type. */
const namedAfterEntities = ['Contact.contactPoints'];

/**
 * `no-typename-prefix` has no options and compares letters, not words: `Order.orderedOn` and `Tag.taggings` only start
 * alike. A repeated word, `Order.orderNumber`, stays an error.
 */
const wordsOnly = {
  preprocess: (text) => [text],
  postprocess: (messages) =>
    messages.flat().filter(({ ruleId, message }) => {
      if (ruleId === '@graphql-eslint/relay-arguments') {
        return !readForwards.some(
          (field) => message.startsWith(`Field \`${field}\``) && /`(last|before)`/.test(message),
        );
      }
      if (ruleId !== '@graphql-eslint/no-typename-prefix') return true;
      const [, field, type] = /^Field "(\w+)" .* type "(\w+)"$/.exec(message) ?? [];
      if (field === undefined) return true;
      return /^[A-Z]/.test(field.slice(type.length)) && !namedAfterEntities.includes(`${type}.${field}`);
    }),
};

// Tools load their configuration by its default export.
export default [
  {
    files: ['schema/**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    processor: wordsOnly,
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: file, documents: [] } } },
    rules: {
      ...recommended,
      ...relay,
      '@graphql-eslint/naming-convention': [
        severity,
        {
          ...naming,
          [objectTypes]: {
            ...naming[objectTypes],
            // A room type (房型) is what hotels call it: the suffix is part of the term, not of the notation.
            ignorePattern: '^HotelRoomType$',
          },
        },
      ],
      '@graphql-eslint/strict-id-in-types': [
        'error',
        { exceptions: { suffixes: generatedValues, types: Object.values(values).flat() } },
      ],
      '@graphql-eslint/relay-edge-types': [
        'error',
        {
          // SCHEMA.md: connections have `nodes` beside `edges`, and lists of plain values are lists.
          listTypeCanWrapOnlyEdgeType: false,
          // SCHEMA.md: groups are paged like records, but a group is no Node. sdl-lint.test.ts holds all others to it.
          shouldImplementNode: false,
        },
      ],
    },
  },
];
