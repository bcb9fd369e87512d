export { PickColumns } from './PickColumns';
export { Settings } from './Settings';
