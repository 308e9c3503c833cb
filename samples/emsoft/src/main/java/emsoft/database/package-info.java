/** The customers' own databases. */
package emsoft.database;
