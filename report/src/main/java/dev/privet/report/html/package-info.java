/**
 * An inspection as one page for a browser, with everything in it that it needs; start at {@link
 * dev.privet.report.html.HtmlReport}. The page is allowed its own scripts and styles by their hash
 * and nothing else, least of all the network; text of analysed code only ever becomes text.
 */
@NullMarked
package dev.privet.report.html;

import org.jspecify.annotations.NullMarked;
