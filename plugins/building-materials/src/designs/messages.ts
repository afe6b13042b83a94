import type { Label } from '@guanxi/core';

/** What designs, their reviews and specifications say to their users. */
export const designMessages = {
  memberMissing: {
    zh: '请指定参与的设计师(designerId)或设计院(instituteId)',
    en: 'Give the designer (designerId) or the institute (instituteId) that joined',
  },
  oursUnnamed: {
    zh: '我方材料请指定产品(productId)或材料类别(materialClass)',
    en: 'Material of ours is named by its product (productId) or its class (materialClass)',
  },
  oursOfCompetitor: {
    zh: '我方材料不能同时填写竞争对手',
    en: 'Material of ours names no competitor and no product of a competitor',
  },
  competitorUnnamed: {
    zh: '竞品请指定竞争对手(competitorId)或竞品名称(competitorProduct)',
    en: "A competitor's material is named by the competitor (competitorId) or its product (competitorProduct)",
  },
  competitorWithProduct: {
    zh: '竞品不能填写我方产品(productId)',
    en: "A competitor's material is no product of ours (productId)",
  },
  reviewerMissing: {
    zh: '请指定评审单位(instituteId)或评审专家(reviewerId)',
    en: 'Give the institute (instituteId) or the expert (reviewerId) that reviewed',
  },
  ownDesign: {
    zh: '设计单位和设计人员不能评审自己的方案',
    en: 'Nobody reviews a design of their own',
  },
  designNoLongerSpecifies: {
    zh: '选定的设计方案未选用该产品',
    en: 'The chosen design does not specify the product',
  },
  ordered: { zh: '项目已订购该产品', en: 'Ordered for the project' },
  chosenDesignSpecifies: {
    zh: '选定的设计方案选用了该产品',
    en: 'The chosen design specifies the product',
  },
} as const satisfies Readonly<Record<string, Label>>;
