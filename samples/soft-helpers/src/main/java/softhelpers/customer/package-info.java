/** Who keeps books with us. */
package softhelpers.customer;
