import { pluginContract } from '@guanxi/core/testing';
import { banking } from '@guanxi/plugin-banking';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { hotel } from '@guanxi/plugin-hotel';

const nextYear = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);

pluginContract(() => buildingMaterials(), {
  beside: [hotel(), banking()],
  arguments: {
    'Query.buildingPartnerReach': { role: 'developer' },
    'Query.buildingProjectsNearby': { latitude: 31.3, longitude: 120.6 },
    'Query.buildingRegistrationsExpiringSoon': { within: 3650 },
    'Query.buildingSourceFunnel': { from: '1900-01-01', to: '2200-12-31' },
  },
  values: {
    'building_participant.role': ['developer'],
    'building_registration.status': ['PROTECTED'],
    'building_registration.protected_until': [nextYear],
    'building_project.latitude': ['31.300000'],
    'building_project.longitude': ['120.600000'],
  },
});
