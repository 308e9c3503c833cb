/** Databases for rent: the careful parts, and two teams, marketing and platform, that were less so. */
package perfectwork;
