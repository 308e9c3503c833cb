/** Who has registered, and what becomes of it. */
package perfectwork.account;
