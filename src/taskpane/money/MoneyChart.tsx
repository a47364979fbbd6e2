import { GroupedVerticalBarChart } from "@fluentui/react-charts";
import { makeStyles } from "@fluentui/react-components";
import { moneyPageTextsIn } from "../../i18n/money-page-texts";
import { roundTicks } from "../charts/round-ticks";
import { chartColours } from "../frame/theme";
import { usePane } from "../frame/pane-context";
import type { YearMoney } from "./money-figures";

const useStyles = makeStyles({
  chart: { width: "100%", minHeight: "240px" },
});

const colours = { programmed: chartColours.chartStrong, ceiling: chartColours.chartSoft };

interface MoneyChartProps {
  title: string;
  years: readonly YearMoney[];
  /** In pixels, like the bars. */
  height?: number;
  widestBar?: number;
}

/** Programmed and available money of each year, side by side. */
export default function MoneyChart({ title, years, height = 240, widestBar = 24 }: MoneyChartProps) {
  const styles = useStyles();
  const { language, numbers } = usePane();
  const words = moneyPageTextsIn(language);
  const known = years.some(({ ceiling }) => ceiling !== null);
  const data = years.map(({ year, programmed, ceiling }) => ({
    name: String(year),
    series: [
      bar("programmed", programmed),
      ...(known ? [bar("ceiling", ceiling ?? 0)] : []),
    ],
  }));

  const ticks = roundTicks(Math.max(0, ...years.flatMap(({ programmed, ceiling }) => [programmed, ceiling ?? 0])));

  function bar(key: "programmed" | "ceiling", amount: number) {
    return { key, legend: words.figures[key], data: amount, color: colours[key] };
  }

  return (
    // A picture: its figures stand in the table, where the keyboard and screen readers find them.
    <div className={styles.chart} role="img" aria-label={words.picture(title)}>
      <div inert>
        <GroupedVerticalBarChart
          chartTitle={title}
          data={data}
          height={height}
          barWidth="auto"
          maxBarWidth={widestBar}
          hideLabels
          yAxisTickValues={ticks}
          yMaxValue={ticks.at(-1)}
          yAxisTickFormat={(value: number) => numbers.short(value)}
          margins={{ left: 56, right: 8, top: 12, bottom: 32 }}
        />
      </div>
    </div>
  );
}
