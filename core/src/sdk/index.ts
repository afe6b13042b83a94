// The one import of modules and plugins. Their copies of type-graphql and the ORM are these.
import 'reflect-metadata';

export {
  Arg,
  Args,
  ArgsType,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  Info,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Root,
} from 'type-graphql';
export { Collection, type Ref, type Rel } from '@mikro-orm/core';
export { z } from 'zod';
export { AnyReference } from './any-reference.ts';
export { attributeTypes } from './attribute-options.ts';
export type { AggregateFunction, AttributeOptions, AttributeType, WriteRule } from './attribute-options.ts';
export { Attribute, CurrencyCode, DateTime, Decimal, LocalDate, columnName, defaultMax } from './attribute.ts';
export { Computed } from './computed.ts';
export type { ComputedOptions } from './computed.ts';
export type {
  BulkOutcome,
  CrmContext,
  GroupOptions,
  ListOptions,
  ListReference,
  Logger,
  OrderInput,
  Principal,
  ReadPort,
  RowMode,
  Scope,
  Selection,
  SqlFragment,
  SqlPort,
  UpsertOptions,
  VisibleOptions,
  FiguresOptions,
  WhereInput,
  WriteOutcome,
  WritePort,
} from './context.ts';
export { scopes } from './context.ts';
export { declarationOf, ownedAccess } from './declarations.ts';
export type {
  AccessRule,
  AnyOneDeclaration,
  AttributeDeclaration,
  BelongsToAnyOptions,
  BelongsToOptions,
  ClassDeclaration,
  ClassRef,
  EntityOptions,
  FieldDeclaration,
  GeneratedOperation,
  HasManyOptions,
  IndexDeclaration,
  SlotOptions,
  TargetRef,
  ToManyDeclaration,
  ToOneDeclaration,
} from './declarations.ts';
export { systemClock } from './clock.ts';
export type { Clock } from './clock.ts';
export { definePlugin } from './define-plugin.ts';
export { demoDay, draws, seededIds } from './demo-data.ts';
export type { Draws } from './demo-data.ts';
export type { Plugin, PluginFactory, PluginManifest, SlotClasses, VersionRange } from './define-plugin.ts';
export { featureFlag } from './feature-flag.ts';
export type { FeatureFlag, FeatureName, FeaturesPort } from './feature-flag.ts';
export type { HealthCheck, HealthContext } from './health-check.ts';
export type { Migration } from './migration.ts';
export type { ImportCell, ImportLookup, ImportMapping, ImportRule, PluginImport } from './plugin-import.ts';
export type { PluginRole, PluginScope, RoleScope } from './plugin-role.ts';
export type { PluginUninstall, UninstallContext } from './plugin-uninstall.ts';
export type { DemoSignIn, SeedContext, SeedFile, SeedHistory, SeedOptions } from './seed-context.ts';
export type { Vocabulary } from './vocabulary.ts';
export { RecordMerged, UnmergeConflict } from './merge.ts';
export type {
  MergeChoice,
  MergeChoices,
  MergedField,
  MergeOrder,
  MergeOutcome,
  MergeRule,
  Merging,
  MovedReferences,
  UnmergeChoice,
  UnmergeConflictField,
  UnmergeOptions,
  UnmergeOutcome,
} from './merge.ts';
export { matchRule, MatchReason } from './matching.ts';
export type {
  MatchCandidate,
  MatchDeclaration,
  MatchedPair,
  Matches,
  MatchingPort,
  MatchKey,
  MatchRule,
  MatchScanStep,
} from './matching.ts';
export { mergeModules } from './merge-modules.ts';
export type { PluginModule } from './merge-modules.ts';
export { Measure, measuresOf } from './measure.ts';
export type { MeasureGrain, MeasureOptions } from './measure.ts';
export { AbstractRecord, Entity, Index, Slot, slotTable, versionTableOf } from './entity.ts';
export type { IndexOptions } from './entity.ts';
export {
  BadInput,
  CrmError,
  DuplicateFound,
  IdempotencyKeyReused,
  LimitExceeded,
  NotFound,
  NotPermitted,
  Problems,
  Unauthenticated,
  UserError,
  ValidationError,
  VersionConflict,
  Vetoed,
  type ConflictDetails,
} from './errors.ts';
export {
  connectionOf,
  createInputOf,
  generatedTypeName,
  orderByOf,
  payloadOf,
  updateInputOf,
  whereOf,
} from './generated-types.ts';
export type { GeneratedKind } from './generated-types.ts';
export { noFiles } from './files.ts';
export type { FileLinks, FilesPort, StoredFile } from './files.ts';
export type { HandBackOutcome, HandedRecords, HandOver, HandOverOutcome, HandOverPeople } from './hand-over.ts';
export type { EventDeclaration, EventHandler, EventHandlerContext, EventOccurrence, HandledEvent } from './events.ts';
export { extensionPoint } from './extension-point.ts';
export type { Contributed, Contribution, ExtensionPoint, ExtensionPointOptions } from './extension-point.ts';
export { hooksOf } from './hooks.ts';
export type { Change, CheckHook, EntityHooks, Hook, HookContext, HookRead, MergeHook } from './hooks.ts';
export { labelledEnum } from './labelled-enum.ts';
export type { EnumValue, LabelledEnum } from './labelled-enum.ts';
export type { ApiKeyOutcome, EndedSessions, IdentityPort, NewApiKey, SignInOutcome } from './identity-port.ts';
export { JobLost, jobOf, JobRefused } from './jobs.ts';
export type { EnqueueOptions, JobContext, JobDeclaration, JobProgress, JobRunsAs, JobsPort, Schedule } from './jobs.ts';
export { languages } from './label.ts';
export type { Label, Language } from './label.ts';
export type { ListCheck, ListProblem } from './list-check.ts';
export { localDay, timeZoneOf } from './local-day.ts';
export {
  compareMoney,
  decimalsOf,
  inFourDecimals,
  multiplyMoney,
  portionOfMoney,
  sameMoney,
  splitMoney,
  subtractMoney,
  sumMoney,
} from './money-arithmetic.ts';
export { Money } from './money.ts';
export { permissionsMatching } from './permission-pattern.ts';
export { isPlatform, platformUserId } from './platform.ts';
export { BaseRecord, OwnedRecord } from './record.ts';
export { mayBeName, pinyinSyllables } from './pinyin.ts';
export { opaqueId, uuidOf } from './opaque-id.ts';
export { nearestName, suggestedNames } from './near-names.ts';
export { newRecordId } from './record-id.ts';
export type { RecordReference } from './record.ts';
export { BelongsTo, BelongsToAny, HasMany, HasOne, NotedReference } from './relations.ts';
export { Requires, Resolver } from './resolver.ts';
export { capitalize, decapitalize, duplicateQueryNames, pluralOf, rootNames } from './root-names.ts';
export { isEverDue, isTimeZone, nextScheduledTime } from './schedule-times.ts';
export { resolveTarget, withTargetLookup } from './target-lookup.ts';
export { isTextOfFormat, textFormats } from './text-formats.ts';
export type { TextFormat } from './text-formats.ts';
export type { Verb, VerbContext, VerbOptions } from './verb.ts';
export { noWebhooks } from './webhooks.ts';
export type { WebhooksPort } from './webhooks.ts';
export { TooManyAttempts } from './too-many-attempts.ts';
export { TransactionId } from './transaction-id.ts';
export { StateMachine, stateMachine } from './state-machine.ts';
export type {
  Effect,
  Guard,
  MachineState,
  Move,
  PossibleMove,
  StateMachineOptions,
  Transition,
  TransitionHistory,
} from './state-machine.ts';
export { MissingItem, StageGateFailed, TransitionBlocked, TransitionRefused } from './transition-errors.ts';
export { TransitionRecord } from './transition-record.ts';
