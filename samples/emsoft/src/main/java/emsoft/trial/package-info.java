/** Trials that were recorded. */
package emsoft.trial;
