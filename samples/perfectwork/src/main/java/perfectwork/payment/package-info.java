/** What is paid, with the card left to the processors. */
package perfectwork.payment;
