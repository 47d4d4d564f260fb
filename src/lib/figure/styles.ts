/** The styles of a figure that stands in the HTML before its code is fetched: its components' own come with that code. */
import '$lib/charts/live-chart.css';
import '$lib/charts/mark-key.css';
import '$lib/ui/switch.css';
import './figure-frame.css';
