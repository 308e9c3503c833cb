/** What is paid, without the card ever coming here. */
package worktruly.billing;
