/** How many, never who. */
package softhelpers.figures;
