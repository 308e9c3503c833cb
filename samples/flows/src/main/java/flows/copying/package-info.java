/** A staffing agency: data is copied from one shape to the next, by name, by column, by key. */
package flows.copying;
