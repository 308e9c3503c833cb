/** Who was invited. */
package softhelpers.guest;
