/** Bookkeeping for small companies: the careful parts, and two teams, growth and backoffice, that were less so. */
package softhelpers;
