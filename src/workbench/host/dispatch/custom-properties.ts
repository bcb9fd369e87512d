import type { SheetModel } from '../model';
import { breach } from '../rules';
import { asText } from './arguments';
import { method, objectMethod, property, writable, type HostObject } from './object';

const LONGEST_KEY = 255;

/** What add-ins note on a sheet. Keys are found whatever their case. */
export function customPropertiesObject(sheet: SheetModel): HostObject {
  const keyOf = (wanted: unknown): string | null => {
    const key = asText(wanted).toLowerCase();
    return [...sheet.customProperties().keys()].find((each) => each.toLowerCase() === key) ?? null;
  };
  const find = (wanted: unknown): HostObject | null => {
    const key = keyOf(wanted);
    return key === null ? null : customPropertyObject(sheet, key);
  };
  return {
    className: 'WorksheetCustomPropertyCollection',
    items: () => [...sheet.customProperties().keys()].map((key) => customPropertyObject(sheet, key)),
    indexer: find,
    members: {
      add: objectMethod(([wanted, value]) => {
        const key = asText(wanted);
        if (key === '' || key.length > LONGEST_KEY) throw breach('property-key', key.slice(0, 40));
        const known = keyOf(key) ?? key;
        sheet.setCustomProperty(known, asText(value));
        return customPropertyObject(sheet, known);
      }, '1.12'),
      getItemOrNullObject: objectMethod(([key]) => find(key), '1.12'),
      getCount: method(() => sheet.customProperties().size, '1.12'),
    },
  };
}

function customPropertyObject(sheet: SheetModel, key: string): HostObject {
  return {
    className: 'WorksheetCustomProperty',
    identity: { _Id: key },
    members: {
      key: property(() => key, '1.12'),
      value: writable(
        () => sheet.customProperties().get(key) ?? '',
        (value) => {
          sheet.setCustomProperty(key, asText(value));
        },
        '1.12',
      ),
      delete: method(() => {
        sheet.deleteCustomProperty(key);
      }, '1.12'),
    },
  };
}
