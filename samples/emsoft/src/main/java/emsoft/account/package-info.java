/** Who has registered, and what becomes of it. */
package emsoft.account;
