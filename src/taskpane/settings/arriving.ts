/** The page Settings, and the part of it that names columns where there is no plan yet: they come with a file of their own. */
import { later } from '../parts/later';
import type { PickColumnsProps } from './PickColumns';

const page = () => import(/* webpackChunkName: "settings" */ './page');

export const Settings = later(async () => (await page()).Settings);
export const PickColumns = later<PickColumnsProps>(async () => (await page()).PickColumns);
