/** The components that authors may use in `content/`, by the name they write. */
import Callout from './Callout.astro';
import Chart from './Chart.astro';
import Code from './Code.astro';
import Danish from './Danish.astro';
import Download from './Download.astro';
import Figure from './Figure.astro';
import FrameworkDiagram from './FrameworkDiagram.astro';
import Funding from './Funding.astro';
import Partners from './Partners.astro';
import Picture from './Picture.astro';
import Person from './Person.astro';
import Publication from './Publication.astro';
import Quote from './Quote.astro';
import Software from './Software.astro';
import Table from './Table.astro';
import Video from './Video.astro';
import AllSoftware from './AllSoftware.astro';
import ComingEvents from './ComingEvents.astro';
import Count from './Count.astro';
import Findings from './Findings.astro';
import EnergyAndScore from './EnergyAndScore.astro';
import CurrentCalls from './CurrentCalls.astro';
import LatestNews from './LatestNews.astro';
import Leads from './Leads.astro';
import PaperFiles from './PaperFiles.astro';
import PaperRegister from './PaperRegister.astro';
import Papers from './Papers.astro';
import ProjectState from './ProjectState.astro';
import Section from './Section.astro';
import TimeLine from './TimeLine.astro';

/** For people, organisations, software and calls. */
export const textComponents = { Callout, Person, Publication, Quote, Software, pre: Code, table: Table };

/** For posts, which have files beside them. */
export const postComponents = { ...textComponents, Chart, Download, Figure, img: Picture, Video };

/** For the fixed pages, which may also place parts of the site. */
export const pageComponents = {
  ...textComponents,
  AllSoftware,
  ComingEvents,
  Count,
  CurrentCalls,
  Danish,
  EnergyAndScore,
  Findings,
  FrameworkDiagram,
  Funding,
  LatestNews,
  Leads,
  PaperFiles,
  PaperRegister,
  Papers,
  Partners,
  ProjectState,
  Section,
  TimeLine,
};
