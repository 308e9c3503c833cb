/** The customers' own databases. */
package perfectwork.database;
