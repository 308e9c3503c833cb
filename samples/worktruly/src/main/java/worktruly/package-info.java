/** Business applications for rent: the careful parts, and two teams, growth and operations, that were less so. */
package worktruly;
