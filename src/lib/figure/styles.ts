/**
 * The styles of what stands in the HTML before a figure's code is fetched: a component that only that code imports, or that
 * it imports first, would bring its own too late.
 */
import '$lib/charts/live-chart.css';
import '$lib/charts/mark-key.css';
import '$lib/records/document-link.css';
import '$lib/records/stance-mark.css';
import '$lib/ui/switch.css';
import './actions/figure-actions.css';
import './figure-frame.css';
