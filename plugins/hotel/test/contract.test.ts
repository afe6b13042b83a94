import { pluginContract } from '@guanxi/core/testing';
import { banking } from '@guanxi/plugin-banking';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { hotel } from '../src/index.ts';

const period = { arrival: '2026-05-01', departure: '2026-05-08' };

pluginContract(() => hotel(), {
  beside: [banking(), buildingMaterials()],
  arguments: { 'HotelRoomType.availableRooms': period, 'Query.hotelAvailability': period },
});
