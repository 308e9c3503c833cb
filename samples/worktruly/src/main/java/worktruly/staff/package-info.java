/** What our own people may see. */
package worktruly.staff;
